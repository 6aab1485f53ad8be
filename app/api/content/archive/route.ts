import { archiveRoute } from '@/lib/features/transfer/routes'

export const GET = archiveRoute
