/** The ready sheets, in the order in which they are offered. They are made in a part that comes when one is asked for (index.ts). */
export const TEMPLATE_IDS = ['unitCost', 'capacity', 'postage', 'deliveryPlan', 'mailing', 'renewal'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];
