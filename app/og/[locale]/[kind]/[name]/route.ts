export { pictureRoute as GET } from '@/lib/features/site/routes'

export const dynamic = 'force-dynamic'
