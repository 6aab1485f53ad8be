/** The address of the difference between two versions, for `Link`. */
export const differenceAddress = (workshopId: string, from: number, to: number) =>
  ({ pathname: '/portal/workshops/[workshopId]/versions/[from]/[to]' as const, params: { workshopId, from: String(from), to: String(to) } })
