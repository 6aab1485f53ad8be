export { autosaveRoute as POST } from '@/lib/features/content/routes'
