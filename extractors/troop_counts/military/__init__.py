"""Whether those who are counted are troops: signs of war and of civil life, losses, peoples' names."""
