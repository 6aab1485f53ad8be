export { saveRoute as POST } from '@/lib/features/workshop/routes'
