import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Language } from '../../functions';
import type { ChartData, ChartKind, SeriesData } from './chartData';
import type { Palette } from './palette';

Chart.register(
  ...[
    BarController,
    BarElement,
    CategoryScale,
    Legend,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
    Tooltip,
  ],
);

/** Told apart without colour: in grey, in forced colours, and by those who see colours differently. */
const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
const MARKERS = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const FONT = "'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, sans-serif";
/** Category labels stand upright up to this many; beyond it they lean. */
const MOST_UPRIGHT = 60;

export interface DrawingOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Drawn once at the canvas's own size, for paper; otherwise the chart takes the size of what is around it. */
  readonly forPaper?: boolean;
}

export interface Drawing {
  update(data: ChartData): void;
  close(): void;
}

type Config = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

/** Draws a chart of a kind that is drawn here. */
export function draw(canvas: HTMLCanvasElement, data: ChartData, options: DrawingOptions): Drawing {
  const chart = new Chart(canvas, configuration(data, options));
  return {
    update: (now) => {
      const { type, data: content, options: settings } = configuration(now, options);
      Object.assign(chart.config, { type });
      chart.data = content;
      chart.options = settings ?? {};
      chart.update('none');
    },
    close: () => chart.destroy(),
  };
}

function configuration(data: ChartData, { palette, language, forPaper = false }: DrawingOptions): Config {
  const kind = data.kind ?? { shape: 'line', markers: true, stacked: false, lying: false };
  const title = (text: string) => ({ display: text !== '', text, color: palette.ink, font: { family: FONT } });
  const categoryAxis = {
    stacked: kind.stacked,
    title: title(data.categoryTitle),
    grid: { display: false },
    border: { color: palette.ink },
    ticks: { color: palette.ink, maxRotation: data.categories.length > MOST_UPRIGHT ? 90 : 50, font: { family: FONT } },
  };
  const whole = data.series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  const valueAxis = {
    stacked: kind.stacked,
    beginAtZero: true,
    title: title(data.valueTitle),
    grid: { color: palette.line },
    border: { display: false },
    // Nobody opens two fifths of a window.
    ticks: { color: palette.ink, font: { family: FONT }, ...(whole ? { precision: 0 } : {}) },
  };
  return {
    type: kind.shape,
    data: {
      labels: [...data.categories],
      datasets: data.series.map((series, index) => dataset(series, index, kind, palette)),
    },
    options: {
      animation: false,
      responsive: !forPaper,
      maintainAspectRatio: false,
      ...(forPaper ? { devicePixelRatio: 2 } : {}),
      locale: language,
      indexAxis: kind.lying ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false },
      scales: kind.lying ? { x: valueAxis, y: categoryAxis } : { x: categoryAxis, y: valueAxis },
      plugins: {
        legend: {
          display: data.series.length > 1,
          position: 'bottom',
          labels: {
            ...{ color: palette.ink, boxWidth: 44, font: { family: FONT, size: 13 } },
            // A line's marker says more than a box of its colour.
            ...(kind.shape === 'line' ? { usePointStyle: true, boxHeight: 8 } : { boxHeight: 14 }),
          },
        },
        tooltip: {
          callbacks: {
            // As the cell shows it: the drawing knows the number without its format.
            label: ({ datasetIndex, dataIndex }) => {
              const series = data.series[datasetIndex];
              return `${series?.name}: ${series?.texts[dataIndex]}`;
            },
          },
        },
      },
    },
  };
}

function dataset(
  { name, values }: SeriesData,
  index: number,
  { shape, markers }: ChartKind,
  { series, paper, ink }: Palette,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const color = series[index % series.length] ?? ink;
  const common = { label: name, data: [...values], borderColor: color };
  if (shape === 'bar') {
    return {
      ...common,
      type: 'bar',
      backgroundColor: barFill(index, color, paper),
      borderWidth: 1,
      maxBarThickness: 56,
    };
  }
  return {
    ...common,
    type: 'line',
    backgroundColor: color,
    borderWidth: 2.5,
    borderDash: DASHES[index % DASHES.length]!,
    pointStyle: MARKERS[index % MARKERS.length]!,
    pointRadius: markers ? 3.5 : 0,
    spanGaps: false,
  };
}

const TILE = 8;

type Draw = (context: CanvasRenderingContext2D) => void;

/** What a bar is hatched with: the first is plain. */
const HATCHES: readonly (Draw | null)[] = [
  null,
  (context) => {
    line(context, 0, TILE, TILE, 0);
    line(context, -1, 1, 1, -1);
    line(context, TILE - 1, TILE + 1, TILE + 1, TILE - 1);
  },
  (context) => line(context, 0, TILE / 2, TILE, TILE / 2),
  (context) => {
    context.beginPath();
    context.arc(TILE / 2, TILE / 2, 1.6, 0, 2 * Math.PI);
    context.fill();
  },
];

/** A fill that is told apart by its pattern too, so that nobody has to go by colour. */
function barFill(index: number, color: string, paper: string): string | CanvasPattern {
  const hatch = HATCHES[index % HATCHES.length];
  if (!hatch) return color;
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const context = tile.getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = paper;
  context.fillStyle = paper;
  context.lineWidth = 1.6;
  hatch(context);
  return context.createPattern(tile, 'repeat') ?? color;
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
