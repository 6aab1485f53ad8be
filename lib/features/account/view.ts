import type { StaffRole } from '../../domain/access/policy.ts'

/** What the frame of the portal shows of who is signed in. */
export type PortalFrame = {
  name: string
  email: string
  staffRole: StaffRole | null
  /** The companies to switch between; one or none needs no switcher. */
  companies: { id: string; name: string }[]
  activeCompanyId: string | null
}

/** An account that a demo offers on the sign-in page. */
export type DemoAccount = { email: string; name: string; label: { nl: string; en: string } }

/** A mail that the demo mailbox shows. `url` is the address behind its button. */
export type DemoMail = { id: string; recipient: string; subject: string; text: string; url: string | null; createdAt: string }
