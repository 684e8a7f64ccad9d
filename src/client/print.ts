/** Prints this and nothing else of the page. `content` is markup that is already escaped. */
export function printOnly(content: string): void {
  const paper = document.createElement('div')
  paper.id = 'paper'
  paper.innerHTML = content
  for (const folded of paper.querySelectorAll('details')) folded.open = true
  document.body.append(paper)
  document.documentElement.dataset.paper = ''
  const clear = () => {
    paper.remove()
    delete document.documentElement.dataset.paper
  }
  window.addEventListener('afterprint', clear, { once: true })
  window.print()
}
