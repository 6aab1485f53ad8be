export { choicesRoute as GET } from '@/lib/features/content/routes'
