/** The widths that pages ask for, in pixels. A picture that is less wide is kept as wide as it is. */
export const pictureWidths = [480, 800, 1200, 1600] as const
export const widestPicture = 1600

/** How large a picture is, in pixels, at its widest. */
export type PictureSize = { width: number; height: number }

/** In which widths a picture of `width` pixels is kept, the smallest first. */
export const widthsOf = (width: number): number[] => [...pictureWidths.filter(one => one < width), Math.min(width, widestPicture)]

/** Where the public finds a picture in one of its widths. What it holds never changes. */
export const pictureAddress = (mediaId: string, width: number): string => `/media/${mediaId}/${width}.webp`

const thumbnailWidth = pictureWidths[0]

/** Whether a width is that of the small picture which lists show. Every picture has one: a narrower picture is its own. */
export const isThumbnail = (width: number): boolean => width === thumbnailWidth

/** Where the small picture is that lists show. */
export const thumbnailAddress = (mediaId: string): string => pictureAddress(mediaId, thumbnailWidth)

/** What a browser picks from: each width with its address. */
export const sourceSetOf = (mediaId: string, { width }: PictureSize): string =>
  widthsOf(width).map(one => `${pictureAddress(mediaId, one)} ${one}w`).join(', ')
