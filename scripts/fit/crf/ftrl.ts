/** Weights with their FTRL-proximal state (McMahan et al., KDD 2013), and the sum of weights for a mean over time. */
export class Ftrl {
  readonly w: Float32Array
  private readonly sum: Float32Array
  private readonly z: Float32Array
  private readonly n: Float32Array
  private readonly alpha: number
  private readonly l1: number
  private readonly l2: number
  private summed = 0

  constructor(size: number, alpha: number, l1: number, l2: number) {
    this.w = new Float32Array(size)
    this.sum = new Float32Array(size)
    this.z = new Float32Array(size)
    this.n = new Float32Array(size)
    this.alpha = alpha
    this.l1 = l1
    this.l2 = l2
  }

  /** Takes a step against the gradient `g` of weight `i`. */
  learn(i: number, g: number): void {
    const { w, z, n, alpha, l1, l2 } = this
    const before = n[i]!
    const after = before + g * g
    const root = Math.sqrt(after)
    const zi = z[i]! + g - ((root - Math.sqrt(before)) / alpha) * w[i]!
    n[i] = after
    z[i] = zi
    w[i] = zi > l1 ? -(zi - l1) / ((1 + root) / alpha + l2) : zi < -l1 ? -(zi + l1) / ((1 + root) / alpha + l2) : 0
  }

  /** Lets the weights as they are now enter the mean. */
  remember(): void {
    const { w, sum } = this
    this.summed++
    for (let i = 0; i < w.length; i++) sum[i]! += w[i]!
  }

  /** The mean of the remembered weights; the weights themselves while none are. */
  mean(): Float32Array {
    return this.summed === 0 ? this.w : this.sum.map((w) => w / this.summed)
  }
}
