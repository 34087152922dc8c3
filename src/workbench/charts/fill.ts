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
export function barFill(index: number, color: string, paper: string): string | CanvasPattern {
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
