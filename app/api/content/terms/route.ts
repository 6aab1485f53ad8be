import { termsRoute } from '@/lib/features/transfer/routes'

export const GET = termsRoute
