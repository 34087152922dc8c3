import { reconcile } from '../../domain/inventory';
import { explainer } from '../steps/explainer';

type Values = [applied: number, delivered: number, cancelled: number, counted: number | undefined];

const RECONCILE = explainer<Values>(
  ([applied, delivered, cancelled, counted], say) => {
    const { onBooks, difference } = reconcile(applied, delivered, cancelled, counted);
    const [asked, handedOver, dropped, left] = say.numbers(applied, delivered, cancelled, onBooks);
    const books = say.step(
      `申請 ${asked} − 交付 ${handedOver} − 取止め ${dropped} = 帳簿上の残数 ${left}`,
      `Applied ${asked} − delivered ${handedOver} − cancelled ${dropped} = ${left} on the books`,
    );
    if (counted === undefined || difference === undefined) {
      const uncounted = say.step('実数がないので、差は空白です。', 'Nothing was counted, so the difference is blank.');
      return { steps: [books, uncounted], figure: [onBooks, ''] };
    }
    const [found, off] = say.numbers(counted, difference);
    const compared = say.step(`実数 ${found} − 帳簿 ${left} = ${off}`, `Counted ${found} − books ${left} = ${off}`);
    return { steps: [books, compared], figure: [onBooks, difference] };
  },
  [
    { ja: '帳簿上の残数', en: 'On the books' },
    { ja: '差', en: 'Difference' },
  ],
);

export const EXPLANATIONS = { RECONCILE };
