import { NotFoundNotice } from '@/components/site/notFoundNotice'
import { PublicFrame } from '@/components/site/publicFrame'

export default function NotFound() {
  return <PublicFrame><div className="page"><NotFoundNotice /></div></PublicFrame>
}
