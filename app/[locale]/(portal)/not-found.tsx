import { NotFoundNotice } from '@/components/site/notFoundNotice'

export default function NotFound() {
  return <NotFoundNotice />
}
