import { pictureAddress, sourceSetOf, type PictureSize } from '@/lib/domain/content/picture'

/** How wide a picture stands: that of the column of text, or of the screen where that is narrower. */
const columnWidth = '(min-width: 44rem) 42rem, calc(100vw - 2rem)'

/**
 * A picture of the site. Its place is kept free while it comes; `first` is for one that is in sight at once, which does not
 * wait until it is near.
 */
export const Picture = ({ media, size, alt, sizes = columnWidth, first = false, className }: {
  media: string; size: PictureSize; alt: string; sizes?: string; first?: boolean; className?: string
}) => (
  <img
    src={pictureAddress(media, size.width)} srcSet={sourceSetOf(media, size)} sizes={sizes} width={size.width} height={size.height} alt={alt}
    loading={first ? 'eager' : 'lazy'} decoding="async" className={className}
  />
)
