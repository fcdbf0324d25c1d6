import '@fontsource-variable/literata/standard.css'
import '@fontsource-variable/literata/standard-italic.css'
import './style/tokens.css'
import './style/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { applyPreferences } from './session/preferences.ts'
import { registerShellWorker } from './session/shell-worker.ts'
import { App } from './shell/app.tsx'
import { Failed } from './shell/failed.tsx'

document.documentElement.dataset.release = __RELEASE__
applyPreferences()
registerShellWorker()
const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no element "app"')
const root = createRoot(place, {
  onUncaughtError(error) {
    // React has emptied the page.
    console.error(error)
    root.render(<Failed />)
  },
})
root.render(
  <StrictMode>
    <App />
  </StrictMode>,
)
