/** Stands for no relation yet. */
export const noRelation = 63;
