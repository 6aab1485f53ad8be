import type { ReactNode } from 'react'

/** A form in a dialog of the editor: what it sends must not also send the text around it. */
export const InnerForm = ({ onSend, children }: { onSend: (form: HTMLFormElement) => void; children: ReactNode }) => (
  <form
    noValidate className="mt-4 grid gap-5"
    onSubmit={event => {
      event.preventDefault()
      event.stopPropagation()
      onSend(event.currentTarget)
    }}
  >
    {children}
  </form>
)
