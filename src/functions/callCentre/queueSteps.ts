import { abandonmentRate, erlangC, trafficOf } from '../../domain/callCentre';
import type { Queue } from '../../domain/callCentre';
import { roundToPrecision } from '../../domain/numerals';
import type { Speaker, Step } from '../steps/speaker';

export function demandSteps(demand: Omit<Queue, 'agents'>, say: Speaker): Step[] {
  const [calls, aht, period, traffic] = say.numbers(
    demand.calls,
    demand.handlingTime,
    demand.period,
    trafficOf(demand),
  );
  return [
    say.step(
      `呼量は ${calls}件 × ${aht}秒 ÷ ${period}秒 = ${traffic} アーランです。`,
      `Traffic is ${calls} calls × ${aht} s ÷ ${period} s = ${traffic} erlangs.`,
    ),
    patienceStep(demand.patience, say),
  ];
}

function patienceStep(patience: number | undefined, say: Speaker): Step {
  if (patience === undefined) {
    return say.step('だれもあきらめないものとして、アーランCで計算します。', 'Nobody gives up: Erlang C.');
  }
  const seconds = say.number(patience);
  return say.step(
    `平均 ${seconds}秒であきらめる人がいるものとして、アーランAで計算します。`,
    `Callers give up after ${seconds} s on average: Erlang A.`,
  );
}

export function occupancyStep(share: number, agents: number, say: Speaker): Step {
  const [busy, count] = [say.percent(share), say.number(agents)];
  return say.step(
    `${count}人のオペレータの稼働率は ${busy} です。`,
    `${count} agents are busy for ${busy} of their time.`,
  );
}

export function overloaded(say: Speaker): Step {
  return say.step(
    '呼量がオペレータ数以上なので、待ち行列は伸び続けます。',
    'Traffic is at least the number of agents, so the queue grows without end.',
  );
}

export function waitingStep(share: number, say: Speaker): Step {
  const waiting = say.percent(share);
  return say.step(
    `待つことになる割合（アーランC式）は ${waiting} です。`,
    `The share that waits (Erlang C) is ${waiting}.`,
  );
}

/** Erlang C: those who wait, by what the agents have to spare. */
export function waitSteps(queue: Queue, wait: number, say: Speaker): Step[] {
  const traffic = trafficOf(queue);
  if (traffic === 0) {
    return [say.step('入電がないので、待ち時間は0秒です。', 'There are no calls, so the wait is 0 s.')];
  }
  const share = erlangC(traffic, queue.agents);
  const waiting = say.percent(share);
  const [aht, agents, load, seconds] = say.numbers(queue.handlingTime, queue.agents, traffic, wait);
  return [
    waitingStep(share, say),
    say.step(
      `平均待ち時間は ${waiting} × ${aht}秒 ÷（${agents} − ${load}）= ${seconds}秒 です。`,
      `The mean wait is ${waiting} × ${aht} s ÷ (${agents} − ${load}) = ${seconds} s.`,
    ),
  ];
}

type Impatient = Queue & { readonly patience: number };

export function abandonStep(queue: Impatient, say: Speaker): Step {
  const share = say.percent(abandonmentRate(queue));
  const [aht, patience, ratio] = say.numbers(
    queue.handlingTime,
    queue.patience,
    roundToPrecision(queue.handlingTime / queue.patience),
  );
  return say.step(
    `平均処理時間は平均忍耐時間の ${aht}秒 ÷ ${patience}秒 = ${ratio}倍で、待ち時間の分布から、応答の前にあきらめる入電の割合は ${share} です。`,
    `Handling takes ${aht} s ÷ ${patience} s = ${ratio} times the patience; over the distribution of waits ${share} of the calls are given up before an answer.`,
  );
}

export function patientWaitStep(queue: Impatient, wait: number, say: Speaker): Step {
  const share = say.percent(abandonmentRate(queue));
  const [patience, seconds] = say.numbers(queue.patience, wait);
  return say.step(
    `平均待ち時間は、あきらめる割合 ${share} × 平均忍耐時間 ${patience}秒 = ${seconds}秒 です。`,
    `The mean wait is the share given up, ${share}, × the patience of ${patience} s = ${seconds} s.`,
  );
}
