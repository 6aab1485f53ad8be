export { offerRoute as GET } from '@/lib/features/media/routes'
