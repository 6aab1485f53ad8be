import { JourneyLine } from '@/components/line/journeyLine'

export default function HomePage() {
  return <div className="page py-10"><JourneyLine /><div className="h-10" /><JourneyLine model="hubspot" statuses={{ latent: 'done', need: 'done', orient: 'skipped', decide: 'skipped', advocate: 'out_of_scope', loyal: 'todo' }} current="buy" />
  <JourneyLine valence={{ latent: 0, need: 1, orient: 2, decide: -1, buy: -2, deliver: -1, use: 1, loyal: 2 }} /></div>
}
