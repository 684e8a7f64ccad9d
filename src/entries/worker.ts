import { createApp } from '../app.ts'

const app = createApp({ clock: () => new Date() })

export default { fetch: app.fetch }
