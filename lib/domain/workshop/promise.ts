/** Within how many working days a strategist reads what a client handed in. What the portal promises its clients. */
export const readWithinWorkingDays = 2
