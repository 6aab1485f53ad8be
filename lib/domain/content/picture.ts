/** The widths that pages ask for, in pixels. A picture that is less wide is kept as wide as it is. */
export const pictureWidths = [480, 800, 1200, 1600] as const
export const widestPicture = 1600

/** How large a picture is, in pixels, at its widest. */
export type PictureSize = { width: number; height: number }

/** In which widths a picture of `width` pixels is kept, the smallest first. */
export const widthsOf = (width: number): number[] => [...pictureWidths.filter(one => one < width), Math.min(width, widestPicture)]

/** Where the public finds a picture in one of its widths. What it holds never changes. */
export const pictureAddress = (mediaId: string, width: number): string => `/media/${mediaId}/${width}.webp`

/** What a browser picks from: each width with its address. */
export const sourceSetOf = (mediaId: string, { width }: PictureSize): string =>
  widthsOf(width).map(one => `${pictureAddress(mediaId, one)} ${one}w`).join(', ')
