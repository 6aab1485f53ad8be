import type { Picture } from '@/lib/features/knowledge/view'

/** A picture of the site in the width that the screen asks for; its room is kept free while it comes. */
export const ContentPicture = ({ picture: { src, set, width, height, alt } }: { picture: Picture }) => (
  // The widths are made when a picture comes in; there is nothing left to optimise.
  // eslint-disable-next-line @next/next/no-img-element
  <img src={src} srcSet={set} sizes="(min-width: 48rem) 42rem, 92vw" width={width} height={height} alt={alt} className="mt-8 h-auto w-full rounded-2xl" />
)
