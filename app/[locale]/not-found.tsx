import { NotFoundNotice } from '@/components/site/notFoundNotice'
import { PublicFrame } from '@/components/site/publicFrame'
import { frameOfRequest } from '../siteFrame'

export default async function NotFound() {
  return <PublicFrame frame={await frameOfRequest()}><div className="page"><NotFoundNotice /></div></PublicFrame>
}
