"""Speed, scale and quality of the service: one command each."""
