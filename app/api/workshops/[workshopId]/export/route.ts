export { exportRoute as GET } from '@/lib/features/workshop/routes'
