export { exportRoute as GET } from '@/lib/features/playbook/routes'
