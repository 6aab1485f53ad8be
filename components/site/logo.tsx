/** The mark: the line itself, four stretches through four stations. */
export const Logo = ({ className }: { className?: string }) => (
  <svg aria-hidden viewBox="0 0 76 24" className={className} fill="none" strokeWidth="4.5">
    <path d="M2 17h11c5 0 5-10 10-10" stroke="var(--amber-strong)" />
    <path d="M23 7h10c5 0 5 10 10 10" stroke="var(--blue-strong)" />
    <path d="M43 17h9" stroke="var(--coral-strong)" />
    <path d="M52 17c5 0 5-10 10-10h12" stroke="var(--green-strong)" strokeLinecap="round" />
    <g fill="var(--paper)" stroke="var(--ink)" strokeWidth="2.75">
      <circle cx="6" cy="17" r="4" /><circle cx="27" cy="7" r="4" /><circle cx="47" cy="17" r="4" /><circle cx="68" cy="7" r="4" />
    </g>
  </svg>
)
