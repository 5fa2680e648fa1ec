import planRows from './plans.json' with { type: 'json' }
import productRows from './products.json' with { type: 'json' }

/** A service plan: the part of a product that opens (or, as a trap, seems to open) one of Microsoft's apps. */
export interface KnownPlan {
  readonly id: string
  /** As `servicePlanName` in Graph. */
  readonly part: string
  readonly name: string
  /** The services of `apps.json` it opens; empty for plans that are easily taken for something they are not. */
  readonly unlocks: readonly string[]
}

/** A product, reduced to the service plans that open one of Microsoft's apps. */
export interface Product {
  readonly skuId: string
  /** As `skuPartNumber` in Graph. */
  readonly part: string
  readonly name: string
  readonly planIds: readonly string[]
}

/** Plans by id. Names and ids: https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference */
export const knownPlans: readonly KnownPlan[] = planRows

const planIdOf: ReadonlyMap<number, string> = new Map(planRows.map(({ no, id }) => [no, id]))
const byPlanId: ReadonlyMap<string, KnownPlan> = new Map(knownPlans.map((plan) => [plan.id, plan]))

/** Products by GUID (the same part number can stand for two); a product whose plans Microsoft does not publish is left out. */
const knownProducts: readonly Product[] = productRows.flatMap(({ skuId, part, name, plans }) =>
  plans === undefined ? [] : [{ skuId, part, name, planIds: plans.flatMap((no) => planIdOf.get(no) ?? []) }],
)

const bySkuId: ReadonlyMap<string, Product> = new Map(knownProducts.map((product) => [product.skuId, product]))
const nameOf: ReadonlyMap<string, string> = new Map(productRows.map(({ skuId, name }) => [skuId, name]))

/** The product with this `skuId`, in any case; undefined when it or what it holds is not known. */
export const productOf = (skuId: string): Product | undefined => bySkuId.get(skuId.toLowerCase())

/** The product as Microsoft names it to customers; else the part number, else the id. */
export const productName = (skuId: string, partNumber?: string): string =>
  nameOf.get(skuId.toLowerCase()) ?? partNumber ?? skuId

/** The plan as Microsoft names it; else the name Graph gave (`servicePlanName`), else the id. */
export const planName = (planId: string, servicePlanName?: string): string =>
  byPlanId.get(planId.toLowerCase())?.name ?? servicePlanName ?? planId
