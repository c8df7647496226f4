import { scenarios } from './scenarios.ts'

scenarios('chromium')
