import { Skeleton } from '@/components/ui/skeleton'

export default function Loading() {
  return <div className="grid max-w-prose gap-10 pt-12"><Skeleton lines={2} /><Skeleton lines={8} /></div>
}
