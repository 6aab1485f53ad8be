import type { Handlers } from '../../platform/jobs/names.ts'

export const handlers: Handlers = {}
