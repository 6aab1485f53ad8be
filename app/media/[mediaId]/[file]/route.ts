import { pictureRoute } from '@/lib/features/media/routes'

export const GET = pictureRoute
