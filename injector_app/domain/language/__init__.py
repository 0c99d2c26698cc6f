"""What is said in which language; the English sentence is the key of each."""
