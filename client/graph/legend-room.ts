/** How much of the canvas the legend takes. Pure. */

/** Pixels: what the unfolded legend takes, and from which width of the canvas on it is unfolded unasked. */
const LEGEND_WIDTH = 225;
const ROOM_FOR_LEGEND = 1_060;

/** Whether the legend is unfolded, unless somebody chose otherwise, on a canvas of so many pixels. */
export const hasRoomForLegend = (width: number): boolean => width > ROOM_FOR_LEGEND;

/** Pixels at the left edge that the legend covers. */
export const coveredBy = (unfolded: boolean): number => (unfolded ? LEGEND_WIDTH : 0);
