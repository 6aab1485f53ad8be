export { exportFileRoute as GET } from '@/lib/features/exports/routes'
