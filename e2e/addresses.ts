/** Where the app and the mail server of the browser tests listen. */
export const appUrl = process.env.APP_URL ?? 'http://localhost:3300'
export const mailPort = 3325
export const mailUrl = 'http://127.0.0.1:3326'
