import { renderSVG } from 'uqr'

/** A QR code as SVG, dark on light in any theme. @returns undefined where the text is too long for one */
export function qrCode(text: string): string | undefined {
  try {
    return renderSVG(text, { ecc: 'L', border: 4 })
  } catch {
    return undefined
  }
}
