import { z } from 'zod';
import { AdversaryFigures } from './scoring/adversary-figures.ts';
import { Figures } from './scoring/figures.ts';

/** A row of any table of the report; a figure is absent where nothing was measured. */
export const FigureRow = z.strictObject({ ...Figures.shape, ...AdversaryFigures.shape }).partial();
export type FigureRow = z.infer<typeof FigureRow>;
export type FigureName = keyof FigureRow;

/** Every figure, in the order in which it is shown. */
export const FIGURE_NAMES = FigureRow.keyof().options;

/** Rows by table and name, as reports of older versions hold them too. */
export const ReportTables = z.record(z.string(), z.record(z.string(), FigureRow));
export type ReportTables = z.infer<typeof ReportTables>;
