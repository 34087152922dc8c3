export function peakMegabytes(): number;
