"""Quality of the extractor on public data: the product's own output, mapped to what each scorer reads."""
