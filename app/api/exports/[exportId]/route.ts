export { exportStateRoute as GET } from '@/lib/features/exports/routes'
