import { Skeleton } from '@/components/ui/skeleton'

export default function Loading() {
  return <div className="grid max-w-prose gap-12 pt-12"><Skeleton lines={2} /><Skeleton lines={5} /><Skeleton lines={5} /></div>
}
