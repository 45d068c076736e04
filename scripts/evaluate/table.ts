import type { Figure, FigureName, SetResult } from './measure.ts';

/** The columns of the table: what heads them, and which figure stands in them, as a share or in per cent. */
const columns: readonly (readonly [head: string, figure: FigureName, as: 'share' | 'percent'])[] = [
  ['AUC', 'auc', 'share'],
  ['AP', 'ap', 'share'],
  ['recall at 5 %', 'recallAt5', 'share'],
  ['AUC equal length', 'aucEqualLengths', 'share'],
  ['flag precision', 'flagPrecision', 'share'],
  ['flag recall', 'flagRecall', 'share'],
  ['flagged', 'flagRate', 'percent'],
];

const widths = [20, 8, 6, 6, ...columns.map(([, , as]) => (as === 'share' ? 16 : 22))];

/** The first columns hold words, the others figures. */
const wordColumns = 2;

/** The head of the table, in Markdown. */
export function tableHead(): string {
  const heads = ['set', 'by', 'n', 'frust.', ...columns.map(([head]) => head)];
  const rule = widths.map((width, at) => (at < wordColumns ? '-' : ':').padStart(width, '-'));
  return `${row(heads)}\n${row(rule)}`;
}

/** One row of the table: each figure with the interval it lies in; empty where there is none. */
export function tableRow({ set, by, n, frustrated, figures }: SetResult): string {
  const share = frustrated === null ? '' : `${(100 * frustrated).toFixed(1)} %`;
  return row([set, by, String(n), share, ...columns.map(([, name, as]) => shown(figures[name], as))]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(fitted).join(' | ')} |`;
}

function fitted(cell: string, at: number): string {
  const width = widths[at] ?? 0;
  return at < wordColumns ? cell.padEnd(width) : cell.padStart(width);
}

function shown(figure: Figure, as: 'share' | 'percent'): string {
  if (figure === null) return '';
  const write = (value: number) => (as === 'share' ? fraction(value) : (100 * value).toFixed(2));
  const unit = as === 'share' ? '' : ' %';
  const interval = figure.interval ? ` ${figure.interval.map(write).join('–')}` : '';
  return `${write(figure.value)}${unit}${interval}`;
}

/** `.83`, `1.00`: shares without the nought that says nothing. */
function fraction(value: number): string {
  return value.toFixed(2).replace(/^0/, '');
}
