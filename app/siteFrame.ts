import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { siteFrame } from '@/lib/features/site/loaders'
import type { FrameOfSite } from '@/lib/features/site/view'
import { sitePathHeader } from '@/lib/platform/session/sitePath'

/** What the frame around the page of this request needs to know. */
export const frameOfRequest = async (): Promise<FrameOfSite> =>
  siteFrame({ locale: await getLocale(), path: (await headers()).get(sitePathHeader) ?? '/' })
