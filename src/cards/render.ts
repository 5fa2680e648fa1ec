import { Template } from 'adaptivecards-templating'
import advice from '../../cards/advice.json' with { type: 'json' }
import notice from '../../cards/notice.json' with { type: 'json' }
import progress from '../../cards/progress.json' with { type: 'json' }
import type { CardData } from './template-data.ts'

/** A template is parsed once: that costs a hundred times more than filling it. */
const templates = {
  notice: new Template(notice),
  progress: new Template(progress),
  advice: new Template(advice),
} as const satisfies Record<CardData['template'], Template>

/** Fills a template: Adaptive Card 1.5 JSON. Data is never read as a template. */
export const render = ({ template, data }: CardData): object => templates[template].expand({ $root: data }) as object
