import type { LookUp, LookUpWho, Sheet } from '../../model/look-up.ts'
import { clientCodesIn } from './client-codes-in.ts'
