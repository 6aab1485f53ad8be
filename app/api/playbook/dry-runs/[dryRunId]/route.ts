export { progressRoute as GET } from '@/lib/features/playbook/routes'
